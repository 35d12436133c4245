import { fromBase64 } from '../../src/lib/base64.ts';
import { annotate } from '../../src/matching/annotate.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { findLanguage } from '../../src/page/article/language.ts';
import { articleState } from '../../src/page/article-state.ts';
import { openSettingsStore } from '../../src/settings/settings-store.ts';
import type { ArticleReport } from '../../src/ui/shared/article-report.ts';
import { openKnowledge } from '../background/knowledge.ts';

/** Annotates a text with the data in use. The reader asked for it, so it need not be an immigration story. */
export async function annotatePasted(text: string, date: string | null): Promise<ArticleReport> {
  const { base64 } = await openKnowledge(openSettingsStore(), compileLexicon).joined.lexicon();
  const language = findLanguage(document, text, null);
  const context = { date, language, ignoreTopic: true };
  const { annotations } = annotate(text, openLexicon(fromBase64(base64)), context);
  const mentions = annotations.map((annotation) => ({ annotation }));
  return { outcome: 'annotated', asked: true, ...articleState(mentions, { date, language, partial: false }) };
}
