/** Dropped or chosen files go to the server one after another, as bytes, with what has gone shown truly. */

import { find, token } from './place.ts';

interface Chosen {
  /** With its folders: `Takeout/Mail/Inbox.mbox`. */
  readonly path: string;
  readonly file: File;
}

/** A folder with more files is more likely a whole disk than a mailbox. */
const MOST_FILES = 200_000;
/** Files that could not be opened, named. */
const MOST_NAMED = 3;
/** Sent at once: small files spend their time waiting. */
const AT_ONCE = 3;

export function startDrop(): void {
  const form = find<HTMLFormElement>('form.drop');
  if (!form) return;
  const plain = find<HTMLElement>('[data-plain]', form);
  const folder = find<HTMLElement>('[data-folder]', form);
  const directory = find<HTMLInputElement>('[data-directory]', form);
  if (plain) plain.hidden = true;
  if (directory && 'webkitdirectory' in directory) {
    directory.webkitdirectory = true;
    if (folder) folder.hidden = false;
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="file"]')) {
    input.addEventListener('change', () => void send(form, chosenIn(input)));
  }
  // The whole page takes what is dropped: a file let go beside the field would otherwise replace Kith by itself.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) form.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    if (event.dataTransfer) void dropped(event.dataTransfer).then(({ chosen, unread }) => send(form, chosen, unread));
  });
}

function chosenIn(input: HTMLInputElement): Chosen[] {
  return [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

interface Dropped {
  readonly chosen: Chosen[];
  /** What the browser may not open: one such file in a folder must not keep the others out. */
  readonly unread: string[];
}

async function dropped(transfer: DataTransfer): Promise<Dropped> {
  // Entries must be taken before the first wait: the browser empties the transfer when the event is over.
  const waiting = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [chosen, unread]: [Chosen[], string[]] = [[], []];
  while (waiting.length > 0 && chosen.length < MOST_FILES) {
    const entry = waiting.pop()!;
    const path = entry.fullPath.replace(/^\//, '');
    try {
      if (entry.isFile) chosen.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
      else waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    } catch {
      unread.push(path);
    }
  }
  if (waiting.length > 0) unread.push(`more than ${MOST_FILES} files`);
  return { chosen, unread };
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a hundred at a time and an empty list at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

let isSending = false;

async function send(form: HTMLFormElement, all: readonly Chosen[], unread: string[] = []): Promise<void> {
  const chosen = all.filter(({ path }) => !/(^|\/)(\.DS_Store|Thumbs\.db)$/.test(path));
  if (chosen.length + unread.length === 0 || isSending) return;
  isSending = true;
  form.classList.add('busy');
  window.addEventListener('beforeunload', stay);
  const shown = shownIn(form, chosen);
  // What another page sends meanwhile, or what broke off before, is not part of this.
  const drop = Math.random().toString(36).slice(2);
  try {
    const arrived = await sendEach(chosen, shown, drop, unread);
    const next = arrived > 0 ? await start(drop) : null;
    if (unread.length === 0 && next !== null) location.assign(next);
    else shown.lacks(unread, next);
  } catch (trouble) {
    shown.say(trouble instanceof Error ? trouble.message : 'The copy broke off. Drop the files again.');
  } finally {
    window.removeEventListener('beforeunload', stay);
    form.classList.remove('busy');
    isSending = false;
  }
}

function stay(event: Event): void {
  event.preventDefault();
}

/** Sends all that can be opened; says how many that were, and adds the others to `unread`. */
async function sendEach(chosen: readonly Chosen[], shown: Shown, drop: string, unread: string[]): Promise<number> {
  let next = 0;
  let arrived = 0;
  const worker = async () => {
    for (let one = chosen[next++]; one; one = chosen[next++]) {
      if (await isReadable(one.file)) {
        await sendOne(one, shown, drop);
        arrived++;
      } else unread.push(one.path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return arrived;
}

/** A file without the right to read it, or gone since it was dropped, would break off the whole copy as if Kith were not there. */
async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** XMLHttpRequest, because fetch does not tell how many bytes have gone. */
function sendOne(one: Chosen, shown: Shown, drop: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let gone = 0;
    const tell = (bytes: number) => {
      shown.gone(bytes - gone, one.path);
      gone = bytes;
    };
    request.open('POST', `/imports/files?drop=${drop}&name=${encodeURIComponent(one.path)}`);
    request.setRequestHeader('x-kith-token', token());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => tell(event.loaded);
    request.onerror = () =>
      reject(new Error(`${one.path} could not be copied. Is Kith still running? Drop the files again.`));
    request.onload = () => {
      tell(one.file.size);
      if (request.status < 300) resolve();
      else reject(new Error(`${one.path}: ${request.responseText.slice(0, 200) || 'Kith did not take it.'}`));
    };
    request.send(one.file);
  });
}

/** Where to go next. The server answers `{"run": 7}`. */
async function start(drop: string): Promise<string> {
  const answer = await fetch(`/imports/start?drop=${drop}`, {
    method: 'POST',
    headers: { 'x-kith-token': token(), accept: 'application/json' },
  });
  if (!answer.ok)
    throw new Error((await answer.text()).slice(0, 200) || 'The import did not start. Drop the files again.');
  const { run } = (await answer.json()) as { run: number };
  return `/imports/${run}`;
}

interface Shown {
  gone(bytes: number, path: string): void;
  /** Some files could not be opened; `next`: where the others are read. */
  lacks(unread: readonly string[], next: string | null): void;
  say(text: string): void;
}

function shownIn(form: HTMLFormElement, chosen: readonly Chosen[]): Shown {
  const total = chosen.reduce((sum, one) => sum + one.file.size, 0);
  const sending = find<HTMLElement>('[data-sending]', form);
  const bar = find<HTMLProgressElement>('progress', form);
  const said = find<HTMLElement>('[data-said]', form);
  if (sending) sending.hidden = false;
  let sum = 0;
  return {
    gone(bytes, path) {
      sum += bytes;
      if (bar) bar.value = total === 0 ? 1 : Math.min(1, sum / total);
      if (said) said.textContent = `${size(Math.min(sum, total))} of ${size(total)} copied to your Kith: ${path}`;
    },
    lacks(unread, next) {
      const more = unread.length > MOST_NAMED ? ` and ${unread.length - MOST_NAMED} more` : '';
      const named = `${unread.slice(0, MOST_NAMED).join(', ')}${more}`;
      this.say(`Your browser may not open ${named}. ${next ? 'All the others have arrived. ' : ''}`);
      if (next === null || !said) return;
      const link = document.createElement('a');
      link.href = next;
      link.textContent = 'See what was in them';
      said.append(link);
    },
    say(text) {
      if (said) said.textContent = text;
    },
  };
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
