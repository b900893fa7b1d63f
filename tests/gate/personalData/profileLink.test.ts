import {profileLink} from '../../../src/gate/personalData/profileLink';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(profileLink);

describe('profileLink', () => {
  test.each([
    ['See https://www.facebook.com/ana.exemplu.', 'facebook.com/ana.exemplu'],
    ['facebook.com/profile.php?id=100000000000', 'facebook.com/profile.php?id=100000000000'],
    ['[profil](https://m.facebook.com/ana.exemplu)', 'facebook.com/ana.exemplu'],
    ['instagram.com/ana_exemplu', 'instagram.com/ana_exemplu'],
    ['https://www.tiktok.com/@anaexemplu', 'tiktok.com/@anaexemplu'],
    ['https://vk.com/id000001', 'vk.com/id000001'],
    ['https://onlyfans.com/anaexemplu', 'onlyfans.com/anaexemplu'],
    ['https://ro.linkedin.com/in/ana-exemplu', 'linkedin.com/in/ana-exemplu'],
    ['https://x.com/anaexemplu', 'x.com/anaexemplu'],
    ['twitter.com/anaexemplu/status/1', 'twitter.com/anaexemplu/status/1'],
    ['https://t.me/anaexemplu', 't.me/anaexemplu'],
    ['https://wa.me/40700000000', 'wa.me/40700000000'],
    ['Instagram: @ana.exemplu', '@ana.exemplu'],
    ['pe TikTok contul „ana_exemplu”', 'ana_exemplu'],
    ['op Snapchat als @anavoorbeeld', '@anavoorbeeld'],
    ['Telegram @ana_przyklad', '@ana_przyklad'],
  ])('finds the profile in “%s”', (text, profile) => expect(found(text)).toEqual([profile]));

  test.each([
    'https://www.facebook.com/politiaromana',
    'https://twitter.com/EU_Commission',
    'https://x.com/CouncilofEurope',
    'https://www.linkedin.com/company/example',
    'https://www.facebook.com/sharer/sharer.php?u=a',
    'They met on Facebook, Instagram and TikTok.',
    'Facebook (2012), Instagram as evidence',
    'https://www.netflix.com/title/1',
    'https://example.org/facebook.com',
    'https://www.youtube.com/watch?v=abc',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
