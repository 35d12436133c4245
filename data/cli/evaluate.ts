/** `npm run evaluate -- DIR [--json] [--html FOLDER]`: precision, recall and F1 on texts with a gold standard. */

import { parseArgs } from 'node:util';
import { annotate } from '../../src/matching/annotate.ts';
import { writeEvaluationPages } from './evaluate-html.ts';
import { evaluateReport } from './evaluate-report.ts';
import { type GoldArticle, readGold } from './gold.ts';
import { type Knowledge, openKnowledge } from './open-knowledge.ts';
import { createReferents } from './referents.ts';
import { type ArticleScore, scoreArticle } from './score.ts';
import { tally } from './tally.ts';

/** Annotates every article of a gold folder, the gate in force, and judges it. */
function evaluate(articles: readonly GoldArticle[], knowledge: Knowledge): ArticleScore[] {
  const referents = createReferents(knowledge.bundle);
  return articles.map((article) => {
    const context = { date: article.date, language: 'en' };
    const { topic, annotations } = annotate(article.text, knowledge.lexicon, context);
    return scoreArticle(article, topic.open, topic.open ? annotations : [], referents);
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, html: { type: 'string' } },
  });
  const [folder, ...rest] = positionals;
  if (!folder || rest.length > 0)
    throw new Error('Name one folder with texts and gold.jsonl: evaluate DIR [--json] [--html FOLDER]');
  const scores = evaluate(readGold(folder), openKnowledge());
  const total = tally(scores);
  if (values.html) writeEvaluationPages(values.html, scores);
  console.log(
    values.json ? JSON.stringify({ ...total, byArticle: scores.map(plain) }) : evaluateReport(total, scores),
  );
}

/** One article for --json: what was judged, without the text. */
function plain(score: ArticleScore) {
  return {
    file: score.file,
    open: score.open,
    falseAlarms: score.judged.filter(({ verdict }) => verdict === 'spurious' || verdict === 'wrong-link'),
    missed: score.missed,
    uncovered: score.uncovered,
  };
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
