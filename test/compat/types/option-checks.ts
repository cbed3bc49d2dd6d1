import { join } from 'node:path';
import type { TSSignature } from 'oxc-parser';
import { REFERENCE } from '../../../packages/openai-alias/build/reference-modules.ts';
import { declarationOf, parseTypes } from './parse-types.ts';
import type { Check } from './write-checks.ts';

/** Writes a check for each option of the reference client and its requests: petrel must accept the same. */
export function optionChecks(): Check[] {
  return [
    ...checksOf('ClientOptions', 'client.d.ts'),
    ...checksOf('RequestOptions', 'internal/request-options.d.ts'),
  ];
}

function checksOf(type: string, file: string): Check[] {
  return propertiesOf(type, join(REFERENCE, file)).map((property) => {
    // Headers with `nulls` are made by an inner function of the reference client alone.
    const theirs = `Exclude<Reference${type}['${property}'], { nulls: Set<string> }>`;
    const ours = `Petrel${type}['${property}']`;
    const line = `of<${theirs}>() satisfies ${ours}; of<Checkable<${ours}>>() satisfies true;`;
    return { line, group: 'options', name: `${type}: ${property}` };
  });
}

/** The properties of an object type, but for those that only the client itself sets. */
function propertiesOf(type: string, file: string): string[] {
  const members = parseTypes(file)
    .body.map(declarationOf)
    .flatMap((node): TSSignature[] => {
      if (node?.type === 'TSInterfaceDeclaration' && node.id.name === type) return node.body.body;
      if (node?.type !== 'TSTypeAliasDeclaration' || node.id.name !== type) return [];
      return node.typeAnnotation.type === 'TSTypeLiteral' ? node.typeAnnotation.members : [];
    });
  const names = members.flatMap((member) =>
    member.type === 'TSPropertySignature' && member.key.type === 'Identifier'
      ? [member.key.name]
      : [],
  );
  if (names.length === 0) throw new Error(`${file} declares no properties of ${type}`);
  return names.filter((name) => !name.startsWith('__'));
}
