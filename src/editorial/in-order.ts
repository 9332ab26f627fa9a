/** Which of some names kept their order. */

/** Of names, as many as can be that stand in another list in the same order; neither repeats one. */
export const inOrderOf = (
  names: readonly string[],
  other: readonly string[],
): ReadonlySet<string> => {
  const runs: { readonly at: number; readonly names: readonly string[] }[] = [];
  let longest: readonly string[] = [];
  for (const name of names) {
    const at = other.indexOf(name);
    if (at < 0) continue;
    let before: readonly string[] = [];
    for (const run of runs) if (run.at < at && run.names.length > before.length) before = run.names;
    const run = { at, names: [...before, name] };
    runs.push(run);
    if (run.names.length > longest.length) longest = run.names;
  }
  return new Set(longest);
};
