/** Adds rules to a page or a shadow tree, in the one way that a page's policy lets pass. */
export const addRules = (root: DocumentOrShadowRoot, rules: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
