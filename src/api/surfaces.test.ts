/** Every act is reachable from a page, through the API and as a command. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOWNLOADS } from './api.ts';
import { ROUTES } from './routes.ts';

/** What the owner can do, the command for it, and the address its page form or link goes to. */
const ACTS: readonly (readonly [command: string, page: string])[] = [
  ['import', '/imports/start'],
  ['imports', '/imports'],
  ['problems', '/imports/:run'],
  ['undo', '/imports/:run/undo'],
  ['mine', '/imports/:run/mine'],
  ['reading', '/settings/reading'],
  ['note', '/note'],
  ['unnote', '/note/:id/back'],
  ['demo', '/demo'],
  ['people', '/people'],
  ['person', '/people/:id'],
  ['timeline', '/people/:id'],
  ['search', '/search'],
  ['invitations', '/invitations/all'],
  ['cases', '/invitations'],
  ['answer', '/invitations/:id'],
  ['invite', '/people/:id/invite'],
  ['draft', '/people/:id/draft.eml'],
  ['asks', '/asks'],
  ['ask', '/asks'],
  ['ask-whom', '/asks/:id'],
  ['ask-next', '/asks/:id/next'],
  ['ask-outcome', '/asks/:id/outcome'],
  ['ask-told', '/asks/:id/told'],
  ['ask-close', '/asks/:id/close'],
  ['ask-words', '/asks/:id/words'],
  ['plea', '/people/:id/plea'],
  ['needs', '/needs'],
  ['need', '/people/:id/needs'],
  ['offer', '/people/:id/offers'],
  ['fits', '/people/:id'],
  ['keep-found', '/proposals/keep'],
  ['later', '/people/:id/laters'],
  ['laters', '/help'],
  ['gave', '/laters/:id/given'],
  ['story', '/people/:id/stories'],
  ['stories', '/stories'],
  ['grew-from', '/stories/:id/grew-from'],
  ['givers', '/givers'],
  ['thank', '/people/:id/thanks'],
  ['circle', '/people/:id/circles'],
  ['circles', '/circles'],
  ['tear-out', '/notebook/:id/tear-out'],
  ['answered', '/invitations/all'],
  ['profile', '/people/:id/profile'],
  ['phrases', '/invitations/words'],
  ['phrase', '/invitations/words'],
  ['learned', '/invitations/words'],
  ['unlearn', '/invitations/unlearn'],
  ['today', '/today'],
  ['shelve', '/today/shelve'],
  ['introductions', '/introductions'],
  ['introduction', '/introductions/:id'],
  ['reach', '/introductions/reach'],
  ['introduce', '/introductions/between'],
  ['introduced', '/introductions/remembered'],
  ['introduction-keep', '/introductions/found/:interaction'],
  ['introduction-ask', '/introductions/:id/ask'],
  ['introduction-answer', '/introductions/:id/answer'],
  ['introduction-sent', '/introductions/:id/sent'],
  ['introduction-went', '/introductions/:id/went'],
  ['introduction-rest', '/introductions/:id/rest'],
  ['meetings', '/meetings'],
  ['meeting', '/meetings/:id'],
  ['lines', '/today/lines'],
  ['purposes', '/purposes'],
  ['purpose', '/purposes'],
  ['purpose-with', '/purposes/:id/with'],
  ['purpose-end', '/purposes/:id/end'],
  ['purpose-on', '/purposes/:id/on'],
  ['mirror', '/mirror'],
  ['say', '/people/:id/say'],
  ['strike', '/people/:id/strike'],
  ['doubles', '/doubles'],
  ['same', '/doubles/answer'],
  ['different', '/doubles/answer'],
  ['unsure', '/doubles/answer'],
  ['take-back', '/doubles/undo'],
  ['kind', '/people/:id/kind'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as the source of the pages has it
  ['own', '/settings/own/${path}'],
  ['forget', '/people/:id/forget'],
  ['dump', '/dump.jsonl'],
  ['export', '/export.zip'],
  ['restore', '/settings/restore'],
  ['backup', '/settings/backup'],
  ['backups', '/settings'],
  ['delete-everything', '/settings/delete'],
  ['where', '/settings'],
];

/** Commands that do nothing with what the owner keeps, so that no page and no API stand for them. */
const TOOLS = ['serve', 'read', 'screen'];

const source = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');

describe('Every act', () => {
  const sources = (folder: string, ending: string) =>
    readdirSync(join(import.meta.dirname, '..', folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => source(`${folder}/${name}`))
      .join('');
  const commands = [...sources('cli', 'commands.ts').matchAll(/command\(\s*'([a-z-]+)/g)].map((match) => match[1]);
  const api = [...ROUTES, ...DOWNLOADS].map((route) => route.command);
  const pages = sources('web', 'routes.tsx');

  it.each(ACTS)('%s is a command, an API route and a page at %s', (command, page) => {
    expect(commands).toContain(command);
    expect(api).toContain(command);
    expect(pages).toMatch(new RegExp(`['\`]${page.replace(/[$.{}]/g, '\\$&')}['\`]`));
  });

  it('is in this list: no command and no API route is missing from it', () => {
    const known = new Set<string | undefined>([...ACTS.map(([command]) => command), ...TOOLS]);
    expect([...commands, ...api].filter((command) => !known.has(command))).toEqual([]);
  });
});
