import { BlockList, isIPv6 } from 'node:net';

const NEAR = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  NEAR.addSubnet(network, bits, 'ipv4');
NEAR.addAddress('::1', 'ipv6');
NEAR.addSubnet('fc00::', 7, 'ipv6');
NEAR.addSubnet('fe80::', 10, 'ipv6');

/**
 * Which hops may say whom they speak for: the nearest `count`, and only from a private network. A
 * count alone would let somebody who reaches the port directly write any address (SEC-29).
 */
export function trustsProxies(count: number): false | ((address: string, hop: number) => boolean) {
  if (count === 0) return false;
  return (address, hop) => hop < count && isNear(address.replace(/^::ffff:(?=\d+\.)/, ''));
}

function isNear(address: string): boolean {
  return NEAR.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
