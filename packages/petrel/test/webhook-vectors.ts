/** A delivery whose signature was computed with OpenSSL. */
export interface WebhookVector {
  name: string;
  secret: string;
  id: string;
  timestamp: string;
  body: string;
  signature: string;
}

/**
 * Deliveries that every implementation of Standard Webhooks must agree on. Each signature is what
 * `openssl dgst -sha256 -mac HMAC -macopt hexkey:KEY -binary | base64` gives for
 * `id.timestamp.body`, KEY being the bytes of the secret.
 */
export const webhookVectors: readonly WebhookVector[] = [
  {
    name: 'a response that is completed',
    secret: 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX',
    id: 'wh_685343a1381c819085d44c354e1b330e',
    timestamp: '1750287018',
    body: '{"id":"evt_685343a1381c","object":"event","created_at":1750287018,"type":"response.completed","data":{"id":"resp_6853439f"}}',
    signature: 'v1,5uHEA0cTX1h6jJ+XmHBJF4LnAQFuJTsyQljJ5chUjdg=',
  },
  {
    name: 'an empty object',
    secret: 'whsec_a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=',
    id: 'wh_1',
    timestamp: '1750000000',
    body: '{}',
    signature: 'v1,7AP6ldrTEzSMAQbcOhb9rWnJkjUtAwdCGTgQy4xytzM=',
  },
  {
    name: 'a text of several scripts',
    secret: 'whsec_yMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5uc=',
    id: 'wh_2',
    timestamp: '1750000001',
    body: '{"type":"batch.failed","data":{"id":"batch_1","note":"\u017c\u00f3\u0142w \u6f22\u5b57 \ud83d\udc26 \u2028 \u00e9"}}',
    signature: 'v1,/miJYC7jswqkB0XlAHSNSZYwtwbzBEQaVNojsNxOpAg=',
  },
  {
    name: 'white space and line ends as they came',
    secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    id: 'wh_3',
    timestamp: '1750000002',
    body: '{\r\n\t"type" : "batch.expired",\n  "data": { "id": "batch_1" }\r\n}\n',
    signature: 'v1,mHSuiKC/SesNEWFVUvIzMt77HgNyZTcavtTQg5y/MOs=',
  },
  {
    name: 'an id with dots, like those between the parts',
    secret: 'whsec_ZG90cw==',
    id: 'wh.4.1750000003',
    timestamp: '1750000003',
    body: '{"type":"a.b"}',
    signature: 'v1,VwYgWVbGG16RrWJFPeg3I6Bk2De2hwoLxsUNYixbPsQ=',
  },
  {
    name: 'a key longer than a block of the hash',
    secret:
      'whsec_AAcOFRwjKjE4P0ZNVFtiaXB3foWMk5qhqK+2vcTL0tng5+71/AMKERgfJi00O0JJUFdeZWxzeoGIj5adpKuyucDHztXc4+rx+P8GDRQbIikwNz5FTFNaYWhvdn2Ei5KZoKeutQ==',
    id: 'wh_5',
    timestamp: '1750000004',
    body: '{"type":"eval.run.failed","data":{"id":"evalrun_1"}}',
    signature: 'v1,v0h7BNFpie7rQyad5SvWOm8A64XJYuypAuQWOJaIaNQ=',
  },
  {
    name: 'a secret that is plain text',
    secret: 'correct horse battery staple',
    id: 'wh_6',
    timestamp: '1750000005',
    body: '{"type":"batch.completed","data":{"id":"batch_1"}}',
    signature: 'v1,LGsssmecCJo2L507M3aq1iKbD04MPdRhWzVTxrP7FCI=',
  },
  {
    name: 'a secret that is text beyond ASCII',
    secret: 'p\u00e4ssword \u6f22',
    id: 'wh_7',
    timestamp: '1750000006',
    body: '{"type":"batch.completed","data":{"id":"batch_2"}}',
    signature: 'v1,LbVLVkllYUFxGm3ak78YzAeyawbcWPLxIe9rATsZSRs=',
  },
];
