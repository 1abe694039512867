import { partitionOf } from './partitioner';

/** Where Kafka's own Java client (kafka-console-producer 4.1.1) put these keys on a topic with 12 partitions. */
const JAVA_CLIENT: Record<string, number> = {
  'default:user:1': 4,
  'default:user:2': 3,
  'default:user:42': 0,
  'default:user:anna@example.com': 3,
  'default:user:9007199254740993': 0,
  'default:user:SKU/10 % #1+α': 0,
  'default:user:Zoë': 4,
  'default:anon:1': 5,
  'default:anon:a1b2c3': 5,
  'default:anon:7f3c1b9e-5a4d-4e0b-9b1a-0c6f8d2e1a34': 7,
  'shop-2:user:1': 1,
  'shop-2:anon:1': 7,
  'default:SKU-1': 7,
  'default:SKU-2': 5,
  'default:1005115': 2,
  'default:a%2Fb': 0,
  'default:a/b': 5,
  'default:..': 9,
  'default:🧶': 5,
  'default:北京': 11,
};

describe('the partition of a key', () => {
  it.each(Object.entries(JAVA_CLIENT))('of %s is %d of 12, as with every release before', (key, partition) => {
    expect(partitionOf(key, 12)).toBe(partition);
  });

  it('is one that exists, whatever their number', () => {
    for (const partitions of [1, 2, 3, 6, 7, 1000]) {
      for (const key of Object.keys(JAVA_CLIENT)) {
        expect(partitionOf(key, partitions)).toBeGreaterThanOrEqual(0);
        expect(partitionOf(key, partitions)).toBeLessThan(partitions);
      }
    }
  });
});
