/** Dropped or chosen files go to the server one after another, as bytes, with what has gone shown truly. */

import { find, token } from './place.ts';

interface Chosen {
  /** With its folders: `Takeout/Mail/Inbox.mbox`. */
  readonly path: string;
  readonly file: File;
}

/** A folder with more files is more likely a whole disk than a mailbox. */
const MOST_FILES = 200_000;
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
    if (event.dataTransfer) void dropped(event.dataTransfer).then((chosen) => send(form, chosen));
  });
}

function chosenIn(input: HTMLInputElement): Chosen[] {
  return [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function dropped(transfer: DataTransfer): Promise<Chosen[]> {
  // Entries must be taken before the first wait: the browser empties the transfer when the event is over.
  const waiting = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const chosen: Chosen[] = [];
  while (waiting.length > 0 && chosen.length < MOST_FILES) {
    const entry = waiting.pop()!;
    const path = entry.fullPath.replace(/^\//, '');
    if (entry.isFile) chosen.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
    else waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
  }
  return chosen;
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

async function send(form: HTMLFormElement, all: readonly Chosen[]): Promise<void> {
  const chosen = all.filter(({ path }) => !/(^|\/)(\.DS_Store|Thumbs\.db)$/.test(path));
  if (chosen.length === 0 || isSending) return;
  isSending = true;
  form.classList.add('busy');
  window.addEventListener('beforeunload', stay);
  const shown = shownIn(form, chosen);
  try {
    await sendEach(chosen, shown);
    location.assign(await start());
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

async function sendEach(chosen: readonly Chosen[], shown: Shown): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let one = chosen[next++]; one; one = chosen[next++]) await sendOne(one, shown);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** XMLHttpRequest, because fetch does not tell how many bytes have gone. */
function sendOne(one: Chosen, shown: Shown): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let gone = 0;
    const tell = (bytes: number) => {
      shown.gone(bytes - gone, one.path);
      gone = bytes;
    };
    request.open('POST', `/imports/files?name=${encodeURIComponent(one.path)}`);
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
async function start(): Promise<string> {
  const answer = await fetch('/imports/start', {
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
    say(text) {
      if (said) said.textContent = text;
    },
  };
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
