import { expect, test } from 'vitest';
import { keepClassNames } from './class-names.ts';

test('a class that was renamed is called as before', () => {
  expect(keepClassNames('var Roles$5 = class extends APIResource {\n};\n')).toBe(
    "var Roles$5 = class extends APIResource { static name = 'Roles';\n};\n",
  );
  expect(keepClassNames('var Groups$1 = class Groups$1 extends Base$2 {};\n')).toBe(
    "var Groups$1 = class Groups$1 extends Base$2 { static name = 'Groups';};\n",
  );
  expect(keepClassNames('var Roles$5 = class extends core.APIResource {};\n')).toBe(
    "var Roles$5 = class extends core.APIResource { static name = 'Roles';};\n",
  );
});

test('other classes have nothing added', () => {
  const code = 'var Roles = class extends APIResource {\n};\nconst call$1 = class {};\n';
  expect(keepClassNames(code)).toBe(code);
});
