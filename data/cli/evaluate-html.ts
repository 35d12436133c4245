import { mkdirSync, writeFileSync } from 'node:fs';
import type { ArticleScore } from './score.ts';

const STYLE = `body{font:17px/1.6 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
mark{border-radius:3px;padding:0 .15em;color:inherit}.right{background:#cfeccf}.wrong{background:#f6c3c0}.missed{background:#fbe6a2}
.ignored{background:#e4e4ea}nav{font:14px system-ui;margin-bottom:2rem}@media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1e}
.right{background:#1f4d2b}.wrong{background:#6b2522}.missed{background:#5b4a10}.ignored{background:#3a3a42}}`;

type Piece = {
  start: number;
  end: number;
  className: 'right' | 'wrong' | 'missed' | 'ignored';
  title: string;
};

/** Writes one page per article into `folder`, right, wrong and missed mentions marked, and an index of them. */
export function writeEvaluationPages(folder: string, scores: readonly ArticleScore[]): void {
  mkdirSync(folder, { recursive: true });
  const rows = scores.map((score) => {
    const page = score.file.replace(/\.txt$/, '.html');
    writeFileSync(`${folder}/${page}`, document(score.file, articleHtml(score)));
    const wrong = score.judged.filter(
      ({ verdict }) => verdict === 'spurious' || verdict === 'wrong-link',
    ).length;
    return `<li><a href="${escapeHtml(page)}">${escapeHtml(score.file)}</a>: ${score.found.length} found, ${score.missed.length} missed, ${wrong} wrong</li>`;
  });
  writeFileSync(`${folder}/index.html`, document('Evaluation', `<ul>${rows.join('\n')}</ul>`));
}

function articleHtml(score: ArticleScore): string {
  const pieces = piecesOf(score).sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  for (const piece of pieces) {
    if (piece.start < at) continue;
    html += escapeHtml(score.text.slice(at, piece.start));
    html += `<mark class="${piece.className}" title="${escapeHtml(piece.title)}">${escapeHtml(score.text.slice(piece.start, piece.end))}</mark>`;
    at = piece.end;
  }
  html += escapeHtml(score.text.slice(at));
  return `<nav><a href="index.html">All articles</a> · <mark class="right">right</mark> <mark class="wrong">wrong</mark> <mark class="missed">missed</mark> <mark class="ignored">optional or not covered</mark></nav>${html.replace(/\n+/g, '</p><p>')}`;
}

function piecesOf(score: ArticleScore): Piece[] {
  const classes = { right: 'right', 'wrong-link': 'wrong', spurious: 'wrong', ignored: 'ignored' } as const;
  return [
    ...score.judged.map(({ annotation, verdict, mention }) => ({
      start: annotation.start,
      end: annotation.end,
      className: classes[verdict],
      title: `${annotation.name}, by ${annotation.rule}${verdict === 'wrong-link' ? `; gold: ${mention?.name}` : ''}`,
    })),
    ...score.missed.map(({ mention }) => ({
      ...mention,
      className: 'missed' as const,
      title: `missed: ${mention.name}`,
    })),
    ...score.uncovered.map((mention) => ({
      ...mention,
      className: 'ignored' as const,
      title: `not in the knowledge base: ${mention.name}`,
    })),
  ];
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style><h1>${escapeHtml(title)}</h1><p>${body}</p></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  );
}
