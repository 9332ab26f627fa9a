/** The texts between bars, such as a caption and its credit, or labels: those of a Chinese keyboard are wide. */
export const splitAtBars = (text: string): string[] =>
  text.split(/[|｜]/).map((part) => part.trim());
