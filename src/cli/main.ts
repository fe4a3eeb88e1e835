// The `parley` command. Wires the commands together, and turns every failure into a message with the mend and an exit code.
import { Command, CommanderError } from 'commander';
import { readConfig, type Config } from '../kit/index.ts';
import { boardCommand } from './board.ts';
import { claimsCommand } from './claims.ts';
import { compareAccordsCommand, compareCommand } from './compare.ts';
import { draftCommand } from './draft.ts';
import { explainCommand } from './explain.ts';
import { exits, fail } from './failure.ts';
import { lintCommand } from './lint.ts';
import { parseCommand } from './parse.ts';
import { readCommand } from './read.ts';
import { reviewCommand } from './review.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand, startCommand } from './serve.ts';
import { timelineCommand } from './timeline.ts';
import { verifyCommand } from './verify.ts';
import { waysOutCommand } from './ways-out.ts';
import { whatIfCommand } from './what-if.ts';

const program = (config: Config): Command => {
  const parley = new Command('parley')
    .description('Turns attributed news reports into the state of a peace process.')
    .configureHelp({ helpWidth: 80, subcommandTerm: (command) => command.name() })
    .showHelpAfterError('(parley COMMAND --help says more)');
  const commands = [
    startCommand(config),
    readCommand(),
    parseCommand(),
    boardCommand(config),
    claimsCommand(config),
    reviewCommand(config),
    explainCommand(config),
    waysOutCommand(config),
    whatIfCommand(config),
    timelineCommand(config),
    compareCommand(config),
    compareAccordsCommand(),
    draftCommand(),
    lintCommand(),
    schemaCommand(),
    serveCommand(config),
    verifyCommand(config),
  ];
  for (const command of commands) parley.addCommand(command.copyInheritedSettings(parley).exitOverride());
  return parley
    .exitOverride()
    .addHelpText(
      'after',
      '\nIn a checkout: npm run -s parley -- COMMAND …\n\nExit codes: 0 done; 1 from lint and verify, when they find something;\n2 wrong use or input.',
    );
};

// A reader that has seen enough (`| head`) closes the pipe: that ends the work, and is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exits.done);
  });

try {
  const config = readConfig(process.env);
  await program(config).parseAsync();
} catch (error) {
  // Commander has printed its own message; only the code is left to set.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exits.done : exits.wrong;
  else fail(error);
}
