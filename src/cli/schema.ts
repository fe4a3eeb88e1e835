// parley schema: the JSON Schema of what travels.
import { Command } from 'commander';
import { z } from 'zod';
import { didYouMean, Fault } from '../kit/index.ts';
import { schemas, type SchemaName } from '../terms/index.ts';
import { out } from './terminal.ts';

const isName = (name: string): name is SchemaName => Object.hasOwn(schemas, name);

export const schemaCommand = (): Command =>
  new Command('schema')
    .description('print the JSON Schema of what goes in and out: claims, pages, readings, boards')
    .argument('[name]', `one of ${Object.keys(schemas).join(', ')}; without it the names are listed`)
    .addHelpText('after', '\nExample:\n  parley schema claim')
    .action((name: string | undefined) => {
      if (name === undefined) {
        out(Object.keys(schemas).join('\n'));
        return;
      }
      if (!isName(name))
        throw new Fault(
          'schema.unknown',
          `there is no schema "${name}"`,
          `Ask for one of ${Object.keys(schemas).join(', ')}.${didYouMean(name, Object.keys(schemas))}`,
        );
      out(JSON.stringify(z.toJSONSchema(schemas[name], { io: 'input' }), null, 2));
    });
