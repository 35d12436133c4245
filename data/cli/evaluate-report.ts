import { excerpt } from './excerpt.ts';
import type { ArticleScore } from './score.ts';
import type { Figures, Tally } from './tally.ts';

/** What `evaluate` prints for a person: the figures, then every miss and false alarm in its sentence. */
export function evaluateReport(total: Tally, scores: readonly ArticleScore[]): string {
  const lines = [
    `${total.articles} articles, gate open on ${total.open}. ${total.demanded} A mentions, coverage ${percent(total.coverage)}.`,
    '',
    row(['', 'precision', 'recall', 'F1', 'right', 'wrong', 'found', 'demanded']),
    figureRow('overlap', total.overlap),
    figureRow('strict', total.strict),
    `strict share of right annotations: ${percent(total.strictShare)}`,
  ];
  for (const [title, parts] of [
    ['By kind', total.byKind],
    ['By rule (recall: share of all covered A mentions)', total.byRule],
  ] as const) {
    lines.push('', title);
    for (const [name, figures] of Object.entries(parts)) {
      if (figures.right + figures.wrong + figures.found > 0 || (title === 'By kind' && figures.demanded > 0))
        lines.push(figureRow(name, figures));
    }
  }
  lines.push('', `False alarms and wrong links`);
  for (const score of scores) {
    for (const { annotation, verdict, mention } of score.judged) {
      if (verdict !== 'spurious' && verdict !== 'wrong-link') continue;
      const truth = mention ? `; gold: ${mention.name}` : '';
      lines.push(
        `  ${score.file}:${annotation.start}  ${annotation.entity ?? annotation.name} (${annotation.rule}${truth})  ${excerpt(score.text, annotation)}`,
      );
    }
  }
  lines.push('', 'Misses (A mentions that the knowledge base has)');
  for (const score of scores) {
    for (const { mention, instead } of score.missed) {
      const other = instead ? `; linked to ${instead.entity ?? instead.name}` : '';
      lines.push(
        `  ${score.file}:${mention.start}  ${mention.name}${other}  ${excerpt(score.text, mention)}`,
      );
    }
  }
  lines.push('', 'Right, with another span');
  for (const score of scores) {
    for (const { annotation, verdict, mention, strict } of score.judged) {
      if (verdict === 'right' && !strict)
        lines.push(
          `  ${score.file}:${annotation.start}  “${annotation.text}” for “${mention?.text}” (${annotation.rule})`,
        );
    }
  }
  return lines.join('\n');
}

function figureRow(name: string, figures: Figures): string {
  return row([
    name, percent(figures.precision), percent(figures.recall), percent(figures.f1),
    figures.right, figures.wrong, figures.found, figures.demanded,
  ]); // biome-ignore format: a row
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(10)))
    .join('');
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(2)} %`;
}
