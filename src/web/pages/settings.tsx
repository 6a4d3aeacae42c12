import type { Settings } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { clockOf, numberInWords, whenInWords } from '../words.ts';
import { handleShown } from './pieces.tsx';

/** What has to be typed before everything is deleted. */
export const DELETE_WORD = 'delete';

/** `message`: what went wrong or well with the last change, when it can not be undone and so is no notice. */
export function SettingsPage(props: { frame: Frame; settings: Settings; message?: string | null }) {
  const { frame, settings } = props;
  return (
    <Page frame={frame} title="Settings">
      <div class="settings">
        <h1>Settings</h1>
        {props.message ? (
          <p class="said-so" role="status">
            {props.message}
          </p>
        ) : null}
        <OwnAddresses frame={frame} settings={settings} />
        <Reading frame={frame} settings={settings} />
        <Place frame={frame} place={settings.place} />
        <Backups frame={frame} backups={settings.backups} />
        <Everything frame={frame} />
      </div>
    </Page>
  );
}

function OwnAddresses(props: { frame: Frame; settings: Settings }) {
  const { frame, settings } = props;
  return (
    <section aria-labelledby="own">
      <h2 id="own">Your own addresses</h2>
      <p class="hint">Kith learns them from what you bring. They tell what you wrote from what others wrote.</p>
      {settings.ownNames.length > 0 ? <p class="own-names">{settings.ownNames.join(', ')}</p> : null}
      <ul class="handles">
        {settings.ownHandles.map((handle) => (
          <li>
            <span>{handleShown(handle)}</span>
            <Form frame={frame} action="/settings/own/remove">
              <input type="hidden" name="handle" value={handle} />
              <button class="quiet" type="submit">
                not mine<span class="hidden">: {handle}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <PerhapsOwn frame={frame} handles={settings.perhapsOwn} />
      <OwnAddress
        frame={frame}
        placeholder={settings.ownHandles.length > 0 ? 'Another address of mine' : 'An address of mine'}
      />
    </section>
  );
}

/** Somebody called like the owner got letters there: most likely the owner, and nobody else can say so. */
export function PerhapsOwn({ frame, handles }: { frame: Frame; handles: readonly string[] }) {
  return handles.map((handle) => (
    <div class="row">
      <p>
        Letters came to {handle}, called like you. Is it yours too? Until you say so, what was written there is taken
        for somebody else’s.
      </p>
      <Form frame={frame} action="/settings/own/add">
        <input type="hidden" name="handle" value={handle} />
        <button class="act second" type="submit">
          It is mine<span class="hidden">: {handle}</span>
        </button>
      </Form>
      <Form frame={frame} action="/settings/own/remove">
        <input type="hidden" name="handle" value={handle} />
        <button class="quiet" type="submit">
          somebody else<span class="hidden">: {handle}</span>
        </button>
      </Form>
    </div>
  ));
}

/** The field in which the owner says what is theirs. */
export function OwnAddress(props: { frame: Frame; placeholder: string }) {
  return (
    <Form frame={props.frame} action="/settings/own/add" name="row">
      <input
        type="text"
        name="handle"
        aria-label="An address, phone number or profile link of yours"
        placeholder={props.placeholder}
        autocomplete="off"
        required
        maxlength={320}
      />
      <button class="act second" type="submit">
        Add it
      </button>
    </Form>
  );
}

const TEXT_CHOICES = [
  ['people', 'what people wrote to each other'],
  ['none', 'none: only who, when and about what'],
  ['all', 'everything, newsletters and machines too; it takes room, and search finds it'],
] as const;

function Reading(props: { frame: Frame; settings: Settings }) {
  const { frame, settings } = props;
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">How mail and numbers are read</h2>
      <Form frame={frame} action="/settings/reading">
        <fieldset>
          <legend>Texts of mail that are kept</legend>
          {TEXT_CHOICES.map(([value, words]) => (
            <label class="tick">
              <input type="radio" name="texts" value={value} checked={settings.texts === value} /> {words}
            </label>
          ))}
        </fieldset>
        <p class="field">
          <label for="country">Country of phone numbers that name none, in two letters</label>
          <input
            type="text"
            id="country"
            name="country"
            value={settings.country ?? ''}
            pattern="[A-Za-z]{2}"
            maxlength={2}
            size={4}
            placeholder="PT"
            autocomplete="off"
          />
        </p>
        <button class="act second" type="submit">
          Keep these
        </button>
      </Form>
    </section>
  );
}

function Place(props: { frame: Frame; place: string }) {
  return (
    <section aria-labelledby="place">
      <h2 id="place">Where everything lies</h2>
      <p class="where-it-lies">
        <code>{props.place}</code>
      </p>
      <p class="acts">
        <a class="act second" href="/export.zip" download>
          Export everything
        </a>
        <a class="quiet" href="/dump.jsonl" download>
          Everything in one text file
        </a>
      </p>
      <p class="hint">
        One zip of open formats: contact cards, a calendar, a mailbox and a text file (JSON lines). Kith can be restored
        from it as it is now.
      </p>
      <details>
        <summary class="quiet">Restore from an export or a backup</summary>
        <Form frame={props.frame} action="/settings/restore" files name="opened">
          <p class="about">Only into an empty Kith, so that nothing is overwritten.</p>
          <input type="file" name="file" accept=".zip,.db" aria-label="An export or a backup of Kith" required />
          <button class="act second" type="submit">
            Restore it
          </button>
        </Form>
      </details>
    </section>
  );
}

function Backups(props: { frame: Frame; backups: Settings['backups'] }) {
  const { folder, newest, kept } = props.backups;
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">Backups</h2>
      <p>
        {newest === null
          ? 'There is none yet. While Kith runs it makes one a day, and one before each update of its own.'
          : `The newest was made ${whenInWords(newest, props.frame.now)} at ${clockOf(newest)}; ${numberInWords(kept)} ${kept === 1 ? 'is' : 'are'} kept. Each was restored once on the side and compared before it counted.`}
      </p>
      <p class="where-it-lies">
        <code>{folder}</code>
      </p>
      <Form frame={props.frame} action="/settings/backup">
        <button class="act second" type="submit">
          Make one now
        </button>
      </Form>
      <p class="hint">
        They lie on this machine; a copy on another disk helps when this one breaks. Whom you forget is still in backups
        made before, until newer ones take their place.
      </p>
    </section>
  );
}

function Everything(props: { frame: Frame }) {
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">Leave</h2>
      <details>
        <summary class="quiet">Delete everything</summary>
        <Form frame={props.frame} action="/settings/delete" name="opened">
          <p class="about">
            Every person, letter, note and answer goes from this machine. The files you dropped stay where they were.
            This cannot be undone; export first if in doubt.
          </p>
          <p class="field">
            <label for="word">Type “{DELETE_WORD}” to go on</label>
            <input type="text" id="word" name="word" pattern={DELETE_WORD} required autocomplete="off" />
          </p>
          <button class="act second" type="submit">
            Delete everything
          </button>
        </Form>
      </details>
    </section>
  );
}
