import { Form, type Frame, Page } from '../page.tsx';
import { DropZone, HowTo } from './drop.tsx';

/** Nothing has been read yet. */
export function FirstPage(props: { frame: Frame }) {
  const { frame } = props;
  return (
    <Page frame={frame} title="Kith">
      <div class="first">
        <h1>
          Drop what you have. <span>Nothing leaves this machine.</span>
        </h1>
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
