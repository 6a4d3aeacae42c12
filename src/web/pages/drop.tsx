/** The place to drop files, and how to come by them. Works as a plain form; with script it streams and shows progress. */

import { Form, type Frame } from '../page.tsx';

export function DropZone(props: { frame: Frame; lead?: string }) {
  return (
    <Form frame={props.frame} action="/imports" files name="drop">
      <p class="place" id="drop-what">
        LinkedIn archive, mailbox, contacts, calendar
      </p>
      <p class="hint">{props.lead ?? 'One file, many, or a whole folder. Zips need not be unpacked.'}</p>
      <p class="pick">
        <label class="act">
          Choose files
          <input type="file" name="file" multiple aria-describedby="drop-what" />
        </label>
        <label class="act second" data-folder hidden>
          Choose a folder
          <input type="file" multiple data-directory aria-describedby="drop-what" />
        </label>
        <button class="act second" type="submit" data-plain>
          Read them
        </button>
      </p>
      <div class="sending" data-sending hidden>
        <progress max="1" value="0" aria-label="Copied so far"></progress>
        <p data-said role="status"></p>
      </div>
    </Form>
  );
}

/** Ways to one's own data, shortest first. */
export function HowTo() {
  return (
    <section class="how" aria-labelledby="how">
      <h2 id="how">How to get what is yours</h2>
      <details>
        <summary>Your LinkedIn archive (it takes a day)</summary>
        <p>
          On linkedin.com, open <b>Me</b>, then <b>Settings &amp; Privacy</b>, <b>Data privacy</b>,{' '}
          <b>Get a copy of your data</b>. Choose the larger archive, with everything in it. LinkedIn mails you a link
          within a day; drop the zip here as it is. Until then, start with what is below.
        </p>
      </details>
      <details>
        <summary>Mail</summary>
        <p>
          Gmail: on takeout.google.com choose <b>Mail</b> and export once; drop the zip. Apple Mail: choose a mailbox,
          then <b>Mailbox, Export</b>. Thunderbird: drop the folder named <b>Mail</b> or <b>ImapMail</b> from your
          profile. Any mbox file, Maildir folder or .eml file will do.
        </p>
      </details>
      <details>
        <summary>Contacts</summary>
        <p>
          Google: on contacts.google.com choose <b>Export</b>. Apple: in Contacts choose all, then{' '}
          <b>File, Export vCard</b>; or the same on icloud.com. Outlook: <b>People, Manage contacts, Export</b>.
        </p>
      </details>
      <details>
        <summary>Calendar</summary>
        <p>
          Google: in the calendar’s settings choose <b>Import &amp; export, Export</b>. Apple: <b>File, Export</b>.
          Outlook: <b>Settings, Shared calendars, Publish</b> gives an .ics file to download.
        </p>
      </details>
    </section>
  );
}
