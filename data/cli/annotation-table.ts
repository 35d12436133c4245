import type { AnnotatedText } from './annotate-text.ts';

/** One text's annotations as a table for a person; with reasons where they were asked for. */
export function annotationTable(result: AnnotatedText): string {
  const title = [
    result.file,
    result.id,
    result.date ?? 'no date',
    result.topic ? null : 'quiet: not an immigration story',
  ];
  const lines = [title.filter((part) => part != null).join(' · ')];
  const widths = [
    Math.max(...result.annotations.map(({ end }) => String(end).length), 0) * 2 + 1,
    Math.min(48, Math.max(...result.annotations.map(({ text }) => text.length), 0)),
    Math.max(...result.annotations.map(({ entity }) => (entity ?? '–').length), 0),
  ];
  for (const annotation of result.annotations) {
    const { start, end, text, entity, name, kind, rule, score, link, why } = annotation;
    const cells = [`${start}–${end}`, text.replace(/\s+/g, ' '), entity ?? '–'].map((cell, at) =>
      cell.padEnd(widths[at]!),
    );
    lines.push(
      `  ${cells.join('  ')}  ${name} (${kind}, ${rule}, ${score.toFixed(2)})${entity === null && link ? ` ${link}` : ''}`,
    );
    if (!why) continue;
    for (const reason of why.because) lines.push(`      because ${reason}`);
    if (why.runnerUp) lines.push(`      rather than ${why.runnerUp.name} (${why.runnerUp.score.toFixed(2)})`);
  }
  if (result.annotations.length === 0) lines.push('  nothing annotated');
  return lines.join('\n');
}
