import ipaddr from 'ipaddr.js';

/** Addresses on the open internet that only the machine itself is meant to ask: cloud metadata. */
const METADATA = new Set(['168.63.129.16']);

/** Where global unicast addresses are given out (RFC 4291, section 2.4); all else in IPv6 is special. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the open internet (SEC-4). Loopback, private, link-local, shared (CGNAT),
 * unique local, multicast, reserved and documentation addresses are not, nor is any IPv6 form that carries
 * an IPv4 address inside: mapped, compatible, NAT64, 6to4, Teredo.
 */
export function isPublicAddress(text: string): boolean {
  // A zone names a link of this machine.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6') return (address as ipaddr.IPv6).match(GLOBAL_IPV6);
  return !METADATA.has(address.toString());
}
