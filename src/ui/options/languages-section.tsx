import { useWords } from '../shared/reader.ts';
import { Choice } from './choice.tsx';
import type { SectionProps } from './options-app.tsx';
import { OPTIONS_WORDS } from './words.ts';

const ARTICLE_LANGUAGES = [
  ['en', 'english'],
  ['es', 'spanish'],
] as const;

/** The language we speak, and the languages of articles that are annotated. */
export function LanguagesSection({ options }: SectionProps) {
  const { say } = useWords(OPTIONS_WORDS);
  const { language, articleLanguages } = options.settings.page;
  return (
    <>
      <Choice
        legend={say('uiLanguage')}
        name="language"
        value={language}
        options={[
          { value: 'auto', label: say('auto') },
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
        onChange={(value) => void options.changePage({ language: value })}
      />
      <fieldset class="choice">
        <legend>{say('articleLanguages')}</legend>
        {ARTICLE_LANGUAGES.map(([code, name]) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={articleLanguages.includes(code)}
              onChange={(event) => {
                const others = articleLanguages.filter((other) => other !== code);
                const chosen = event.currentTarget.checked ? [...others, code] : others;
                void options.changePage({ articleLanguages: chosen });
              }}
            />
            <span>{say(name)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
