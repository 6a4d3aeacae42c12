/** Commands by which the owner says who is who, and what is so: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make, run } from './command.ts';

export function sortCommands(command: Make): void {
  command('doubles', 'entries that may be one and the same person', GROUP.sort).action((options) =>
    run('doubles', options, []),
  );
  command('same <a> <b>', 'these two are one person', GROUP.sort).action((a: string, b: string, options) =>
    run('same', options, [a, b]),
  );
  command('different <a> <b>', 'these two are not the same person', GROUP.sort).action(
    (a: string, b: string, options) => run('different', options, [a, b]),
  );
  command('unsure <a> <b>', 'neither; do not ask about these two again', GROUP.sort).action(
    (a: string, b: string, options) => run('unsure', options, [a, b]),
  );
  command('take-back', 'take the newest answer about doubles back', GROUP.sort).action((options) =>
    run('take-back', options, []),
  );
  command(
    'kind <who> <kind>',
    'say yourself whether somebody is known, met or merely seen; "auto" takes it back',
    GROUP.sort,
  ).action((who: string, kind: string, options) => run('kind', options, [who, kind]));
  command(
    'say <who> <what>',
    'declare a tie (business, friend, family, both), that you also talk elsewhere, to leave them alone, or wrong:oneWay',
    GROUP.sort,
  )
    .option('--not', 'take it back')
    .action((who: string, what: string, options) => run('say', options, [who, what]));
  command('strike <interaction> <kind> <quote>', 'what was found in this letter is wrong', GROUP.sort)
    .option('--not', 'it stands again')
    .action((interaction: string, kind: string, quote: string, options) =>
      run('strike', options, [interaction, kind, quote]),
    );
  command('own <handle>', 'this address, profile link or number is mine', GROUP.sort)
    .option('--not', 'it is not mine')
    .action((handle: string, options) => run('own', options, [handle]));
  command('forget <who>', 'remove a person everywhere; later imports do not bring them back', GROUP.sort).action(
    (who: string, options) => run('forget', options, [who]),
  );
}
