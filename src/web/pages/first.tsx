import type { Settings } from '../../api/shapes.ts';
import { Form, type Frame, Page } from '../page.tsx';
import { whenInWords } from '../words.ts';
import { DropZone, HowTo } from './drop.tsx';

/** Nothing has been read yet. `backups`: those beside the empty database, which may have been another one before. */
export function FirstPage(props: { frame: Frame; backups?: Settings['backups'] }) {
  const { frame, backups } = props;
  return (
    <Page frame={frame} title="Kith">
      <div class="first">
        <h1>
          Drop what you have. <span>Nothing leaves this machine.</span>
        </h1>
        {backups?.newest ? <Emptied frame={frame} folder={backups.folder} newest={backups.newest} /> : null}
        <DropZone frame={frame} />
        <Form frame={frame} action="/demo" name="aside">
          <button class="quiet" type="submit">
            or look around with people we made up →
          </button>
        </Form>
        <HowTo />
      </div>
    </Page>
  );
}

/** Whoever lost a database, or opened another one than they meant, would else begin again over their own backups. */
function Emptied(props: { frame: Frame; folder: string; newest: string }) {
  return (
    <section aria-label="Backups">
      <p>
        Nothing is in this home, yet a backup of it was made {whenInWords(props.newest, props.frame.now)}. To have it
        back, choose the newest file of this folder under <a href="/settings">Settings</a>, “Restore from an export or a
        backup”, or type “kith backups” to see them all.
      </p>
      <p class="where-it-lies">
        <code>{props.folder}</code>
      </p>
    </section>
  );
}
