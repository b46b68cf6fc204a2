import { checkCommand } from './command-line/check-command.ts';

process.exitCode = checkCommand(process.argv.slice(2), { print: console.log, warn: console.error });
