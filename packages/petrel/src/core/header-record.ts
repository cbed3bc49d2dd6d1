/** Headers as data: names in lower case. Several values of one name are joined by `, `. */
export type HeaderRecord = Record<string, string>;
