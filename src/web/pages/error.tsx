import { type Frame, Page } from '../page.tsx';

/** `what` went wrong, `where`, and what to `todo`: whole sentences, never the text of a fault. */
export function ErrorPage(props: { frame: Frame; what: string; where?: string; todo: string }) {
  return (
    <Page frame={props.frame} title="That did not work">
      <div class="done">
        <h1>{props.what}</h1>
        {props.where ? <p class="where">{props.where}</p> : null}
        <p>{props.todo}</p>
      </div>
    </Page>
  );
}

/** `isFile`: the form brings a file. */
export function TooLargePage(props: { frame: Frame; isFile: boolean }) {
  return (
    <ErrorPage
      frame={props.frame}
      what="This is too large to be sent in one piece."
      where="Nothing of it was kept."
      todo={
        props.isFile
          ? 'A file beyond 256 MB is brought in at the command line, with “kith import” or “kith restore”.'
          : 'Go back, shorten it, and send it once more.'
      }
    />
  );
}

export function NotFoundPage(props: { frame: Frame }) {
  return (
    <Page frame={props.frame} title="Nothing here">
      <div class="done">
        <h1>There is nothing here.</h1>
        <p>
          Perhaps something was taken back, or a person was joined with another, or forgotten.{' '}
          <a href="/people">People</a> has everyone, and <a href="/search">Search</a> finds what was written.
        </p>
      </div>
    </Page>
  );
}
