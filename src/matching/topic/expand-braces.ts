/** All texts that a text with choices in braces stands for, as in a shell: "deport{,s,ed}" gives three. Not nested. */
export function expandBraces(text: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(text) ?? [];
  if (before === undefined) return [text];
  return choices!.split(',').flatMap((choice) => expandBraces(`${before}${choice}${after}`));
}
