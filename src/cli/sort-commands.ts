/** Commands by which the owner says who is who, and what is so: their arguments and options. actions.ts names the file that does them. */

import { GROUP, type Make } from './command.ts';

export function sortCommands(command: Make): void {
  command('doubles', 'entries that may be one and the same person', GROUP.sort);
  command('same <a> <b>', 'these two are one person', GROUP.sort);
  command('different <a> <b>', 'these two are not the same person', GROUP.sort);
  command('unsure <a> <b>', 'neither; do not ask about these two again', GROUP.sort);
  command('take-back', 'take the newest answer about doubles back', GROUP.sort);
  command(
    'kind <who> <kind>',
    'say yourself whether somebody is known, met or merely seen; "auto" takes it back',
    GROUP.sort,
  );
  command(
    'say <who> <what>',
    'declare a tie (business, friend, family, both), that you also talk elsewhere, to leave them alone, or wrong:oneWay',
    GROUP.sort,
  ).option('--not', 'take it back');
  command('strike <interaction> <kind> <quote>', 'what was found in this letter is wrong', GROUP.sort).option(
    '--not',
    'it stands again',
  );
  command('own <handle>', 'this address, profile link or number is mine', GROUP.sort).option('--not', 'it is not mine');
  command('forget <who>', 'remove a person everywhere; later imports do not bring them back', GROUP.sort);
}
