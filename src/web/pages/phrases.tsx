/** The owner's own words for answers, and what their corrections taught the desk. */

import type { Lesson, Phrase } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';

const KINDS: Readonly<Record<Phrase['kind'], string>> = {
  welcome: 'To somebody welcome',
  ask: 'When you ask first',
  thanks: 'To an answer to your thank-you',
  no: 'A kind no to something for sale',
};

/** Names of languages as one reads them. */
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** `language`: the one that is open. */
export function PhrasesPage(props: {
  frame: Frame;
  phrases: readonly Phrase[];
  language: string;
  lessons: readonly Lesson[];
}) {
  const { frame, phrases, language } = props;
  const languages = [...new Set(phrases.map((one) => one.language))];
  return (
    <Page frame={frame} title="Your words">
      <article class="desk phrases">
        <h1>Your words</h1>
        <p class="hint">
          Answers on <a href="/invitations">the desk</a> start from these sentences, in the language of the note. The
          greeting comes before them, and always a place that only you can fill after them.
        </p>
        <nav class="languages" aria-label="Languages">
          {languages.map((one) => (
            <a href={`/invitations/words?language=${one}`} {...(one === language ? { 'aria-current': 'page' } : {})}>
              {NAMES.of(one)}
            </a>
          ))}
        </nav>
        {phrases
          .filter((one) => one.language === language)
          .map((one) => (
            <PhraseForm frame={frame} phrase={one} />
          ))}
        <Learned frame={frame} lessons={props.lessons} />
      </article>
    </Page>
  );
}

function PhraseForm(props: { frame: Frame; phrase: Phrase }) {
  const { language, kind, words, isOwn } = props.phrase;
  return (
    <Form frame={props.frame} action="/invitations/words">
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="kind" value={kind} />
      <label class="prepared">
        {KINDS[kind]}
        <textarea name="words" rows={3} maxlength={1000} lang={language}>
          {words}
        </textarea>
      </label>
      <div class="acts">
        <button class="act second" type="submit">
          Keep these words
        </button>
        {isOwn ? (
          <button class="quiet" type="submit" name="start" value="yes">
            Back to Kith’s words
          </button>
        ) : null}
      </div>
    </Form>
  );
}

function Learned(props: { frame: Frame; lessons: readonly Lesson[] }) {
  const { lessons } = props;
  return (
    <section aria-labelledby="learned">
      <h2 id="learned">What the desk learned from you</h2>
      {lessons.length === 0 ? (
        <p class="hint">
          Nothing yet. When you welcome somebody Kith would set aside, or the other way round, it weighs what it saw
          anew, for you alone.
        </p>
      ) : (
        <>
          <ul class="reasons">
            {lessons.map(({ sentence }) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <Form frame={props.frame} action="/invitations/unlearn">
            <button class="quiet" type="submit">
              Forget what was learned
            </button>
          </Form>
        </>
      )}
    </section>
  );
}
