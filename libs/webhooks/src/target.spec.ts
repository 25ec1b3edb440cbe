import { describe, expect, it } from '@jest/globals';
import { targetOf } from './target.js';

const toLoopback = async (): Promise<string[]> => ['127.0.0.1'];
const toTheInternet = async (): Promise<string[]> => ['93.184.215.14', '2606:4700:4700::1111'];

describe('targetOf', () => {
  it.each([
    ['loopback', 'https://127.0.0.1/hook'],
    ['loopback in decimal', 'https://2130706433/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['loopback in hex', 'https://0x7f000001/'],
    ['loopback, shortened', 'https://127.1/'],
    ['loopback in full-width digits', 'https://１２７.0.0.1/'],
    ['IPv6 loopback', 'https://[::1]/'],
    ['IPv4-mapped loopback', 'https://[::ffff:127.0.0.1]/'],
    ['cloud metadata', 'https://169.254.169.254/latest/meta-data'],
    ['cloud metadata over IPv6', 'https://[fd00:ec2::254]/'],
    ['no TLS', 'http://hooks.example.org/'],
    ['another scheme', 'file:///etc/passwd'],
    ['a password', 'https://me:secret@hooks.example.org/'],
    ['no URL', 'hooks.example.org'],
    ['nothing', ''],
  ])('refuses %s: %s', async (_, url) => {
    const checking = targetOf(url, { allowed: [], resolve: toTheInternet });
    await expect(checking).rejects.toMatchObject({ code: 'address-not-allowed' });
  });

  it.each(['https://localhost/', 'https://localhost./', 'https://inside.example.org/'])(
    'refuses a name that leads inside: %s',
    async (url) => {
      const checking = targetOf(url, { allowed: [], resolve: toLoopback });
      await expect(checking).rejects.toThrow(/private or reserved/);
    },
  );

  it('refuses a name of which one address among others is private', async () => {
    const resolve = async (): Promise<string[]> => ['93.184.215.14', '10.0.0.8'];
    const checking = targetOf('https://hooks.example.org/', { allowed: [], resolve });
    await expect(checking).rejects.toMatchObject({ code: 'address-not-allowed' });
  });

  it('refuses a name that nobody knows', async () => {
    const checking = targetOf('https://hooks.example.org/', {
      allowed: [],
      resolve: async () => [],
    });
    await expect(checking).rejects.toThrow(/No address is known/);
  });

  it('gives back the addresses it checked, so that nobody asks for the name again', async () => {
    const target = await targetOf('https://hooks.example.org:8443/x', {
      allowed: [],
      resolve: toTheInternet,
    });
    expect(target.addresses).toEqual(['93.184.215.14', '2606:4700:4700::1111']);
  });

  it('takes a private address, and no TLS, at exactly the host and port that were allowed', async () => {
    const rules = { allowed: ['127.0.0.1:8080', 'intranet:443'], resolve: toLoopback };
    expect((await targetOf('http://127.0.0.1:8080/hook', rules)).addresses).toEqual(['127.0.0.1']);
    expect((await targetOf('https://intranet/hook', rules)).addresses).toEqual(['127.0.0.1']);
    for (const url of ['http://127.0.0.1:8081/', 'https://127.0.0.1/', 'http://intranet/'])
      await expect(targetOf(url, rules)).rejects.toMatchObject({ code: 'address-not-allowed' });
  });
});
