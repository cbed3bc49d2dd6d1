import { fieldsIn, type Fields } from '../../json/fields.ts';

/** Formats of JSON Schema by the kind of a check of zod 3. */
const FORMATS: Readonly<Record<string, string>> = {
  email: 'email',
  uuid: 'uuid',
  datetime: 'date-time',
  date: 'date',
  time: 'time',
  duration: 'duration',
};

/** The JSON Schema of a string of zod 3. Checks that JSON Schema lacks are left to zod. */
export function stringSchema(def: Fields): Fields {
  const schema: Fields = { type: 'string' };
  const patterns: string[] = [];
  for (const { kind, value, regex, version } of fieldsIn(def['checks'])) {
    if (kind === 'min' || kind === 'length') schema['minLength'] = value;
    if (kind === 'max' || kind === 'length') schema['maxLength'] = value;
    if (kind === 'ip' && typeof version === 'string') schema['format'] = `ip${version}`;
    if (kind === 'regex' && regex instanceof RegExp && regex.flags === '') {
      patterns.push(regex.source);
    }
    const format = typeof kind === 'string' ? FORMATS[kind] : undefined;
    if (format !== undefined) schema['format'] = format;
  }
  // Only one pattern can be sent; zod checks the others.
  if (patterns[0] !== undefined) schema['pattern'] = patterns[0];
  return schema;
}

/** The JSON Schema of a number of zod 3. */
export function numberSchema(def: Fields): Fields {
  const schema: Fields = { type: 'number' };
  for (const { kind, value, inclusive } of fieldsIn(def['checks'])) {
    if (kind === 'int') schema['type'] = 'integer';
    if (kind === 'multipleOf') schema['multipleOf'] = value;
    if (kind === 'min') schema[inclusive === false ? 'exclusiveMinimum' : 'minimum'] = value;
    if (kind === 'max') schema[inclusive === false ? 'exclusiveMaximum' : 'maximum'] = value;
  }
  return schema;
}
