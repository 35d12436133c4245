import { browser } from 'wxt/browser';
import { fromBase64 } from '../../src/lib/base64.ts';
import { openIdbShelf } from '../../src/lib/idb-shelf.ts';
import { annotate } from '../../src/matching/annotate.ts';
import { compileLexicon } from '../../src/matching/lexicon/compile-lexicon.ts';
import { openLexicon } from '../../src/matching/lexicon/open-lexicon.ts';
import { findLanguage } from '../../src/page/article/language.ts';
import { articleState } from '../../src/page/article-state.ts';
import type { ArticleReport } from '../../src/ui/shared/article-report.ts';
import { createKnowledgeStore } from '../../src/updates/knowledge-store.ts';
import { readPackageFile } from '../../src/updates/package-file-store.ts';

/** Annotates a text with the data in use. The reader asked for it, so it need not be an immigration story. */
export async function annotatePasted(text: string, date: string | null): Promise<ArticleReport> {
  const store = createKnowledgeStore({
    shelf: openIdbShelf('knowledge'),
    packageFile: readPackageFile,
    compileLexicon: (bundle) => compileLexicon([bundle]),
    appVersion: browser.runtime.getManifest().version,
  });
  const { base64 } = await store.lexicon();
  const language = findLanguage(document, text, null);
  const context = { date, language, ignoreTopic: true };
  const { annotations } = annotate(text, openLexicon(fromBase64(base64)), context);
  const mentions = annotations.map((annotation) => ({ annotation }));
  return { outcome: 'annotated', ...articleState(mentions, { date, language, partial: false }) };
}
