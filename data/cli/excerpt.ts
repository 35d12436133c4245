/** The sentence around a span on one line, the span in »«; at most `reach` characters on either side. */
export function excerpt(text: string, span: { start: number; end: number }, reach = 90): string {
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const after = text.slice(span.end, span.end + reach);
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”’]?\s(?=[^.!?]*$)/)) + 1;
  const stop = after.search(/\n|[.!?](?=\s|$)/);
  const line = `${before.slice(from)}»${text.slice(span.start, span.end)}«${stop < 0 ? after : after.slice(0, stop + 1)}`;
  return line.replace(/\s+/g, ' ').trim();
}
