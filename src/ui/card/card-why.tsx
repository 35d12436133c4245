import { useCardWords, useReader } from '../shared/reader.ts';
import type { MatchFacts } from './card-content.ts';

/** Why this text was linked to this record: the rule, its reasons, and what else it could have been. */
export function CardWhy({ match }: { match: MatchFacts }) {
  const { say } = useCardWords();
  const { texts } = useReader();
  const percent = (score: number) => `${Math.round(score * 100)} %`;
  return (
    <section id="why" class="why" aria-label={say('whyLabel')}>
      <dl class="facts">
        <div>
          <dt>{say('matched')}</dt>
          <dd>
            <q>
              <bdi>{match.text}</bdi>
            </q>
          </dd>
        </div>
        <div>
          <dt>{say('rule')}</dt>
          <dd>
            {texts.rules[match.rule] ?? match.rule} ({say('certainty')} {percent(match.score)})
          </dd>
        </div>
        {match.runnerUp && (
          <div>
            <dt>{say('runnerUp')}</dt>
            <dd>
              {match.runnerUp.name} ({percent(match.runnerUp.score)})
            </dd>
          </div>
        )}
      </dl>
      {match.because.length > 0 && (
        <ul lang="en">
          {match.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
