import { expect, test } from 'vitest';
import { keepClassNames } from './class-names.ts';

test('a class that was renamed is called as before', () => {
  expect(keepClassNames('var Roles$5 = class extends APIResource {\n};\n')).toBe(
    'var Roles$5 = class Roles extends APIResource {\n};\n',
  );
  expect(keepClassNames('var Groups$1 = class Groups$1 extends Base$2 {};\n')).toBe(
    'var Groups$1 = class Groups extends Base$2 {};\n',
  );
  expect(keepClassNames('var Roles$5 = class extends core.APIResource {};\n')).toBe(
    'var Roles$5 = class Roles extends core.APIResource {};\n',
  );
  expect(keepClassNames('var Roles$5 = class {};\n')).toBe('var Roles$5 = class Roles {};\n');
});

test('a class that mentions another of its name, or itself, still means that', () => {
  const code = [
    'var Runs$1 = class Runs$1 extends Base {\n\tstatic Runs = Runs;\n\tlist() {\n\t\treturn {};\n\t}\n};',
    'var Items$1 = class Items$1 {\n\tlist = () => {\n\t};\n\tcopy() {\n\t\treturn new Items$1();\n\t}\n};',
  ].join('\n');
  expect(keepClassNames(code)).toBe(
    code
      .replace('Base {', "Base { static name = 'Runs';")
      .replace('Items$1 {', "Items$1 { static name = 'Items';"),
  );
});

test('other classes have nothing added', () => {
  const code = 'var Roles = class extends APIResource {\n};\nconst call$1 = class {};\n';
  expect(keepClassNames(code)).toBe(code);
});
