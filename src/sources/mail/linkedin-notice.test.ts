import { describe, expect, test } from 'vitest';
import { isFromLinkedIn, type Notice, noticeIn } from './linkedin-notice.ts';

const LINK = 'https://www.linkedin.com/comm/in/ana-duarte-porto?midToken=x&trk=eml';
const read = (subject: string, body: string, sender = 'Ana Duarte', links = '') =>
  noticeIn(sender, subject, body, links);

const INVITED = `Hi Tomás,

I heard your talk on oak joints in Porto and would like to stay in touch.

Ana Duarte
Structural engineer at Casa & Filhos

Accept: https://www.linkedin.com/comm/people/invite-accept?mboxid=1
View profile: ${LINK}

This email was intended for Tomás Ferreira (Maker of small bridges)
© LinkedIn Ireland`;

describe('A notification mail of LinkedIn', () => {
  const KINDS: readonly (readonly [subject: string, kind: Notice['kind']])[] = [
    ['Ana Duarte wants to connect', 'invitation'],
    ['Tomás, Ana Duarte has invited you to connect', 'invitation'],
    ['I’d like to add you to my professional network on LinkedIn', 'invitation'],
    ['Ana Duarte möchte sich mit Ihnen vernetzen', 'invitation'],
    ['Ana Duarte souhaite rejoindre votre réseau', 'invitation'],
    ['Ana Duarte quiere conectar contigo', 'invitation'],
    ['Ana Duarte accepted your invitation, explore their network', 'accepted'],
    ['You and Ana Duarte are now connected', 'accepted'],
    ['Ana Duarte hat Ihre Einladung angenommen', 'accepted'],
    ['Vous êtes maintenant en relation avec Ana Duarte', 'accepted'],
    ['Ana Duarte ha aceptado tu invitación', 'accepted'],
    ['Ana Duarte viewed your profile', 'viewed'],
    ['Ana Duarte a consulté votre profil', 'viewed'],
    ['Ana Duarte commented on your post', 'commented'],
    ['Ana Duarte comentó tu publicación', 'commented'],
  ];
  test.each(KINDS)('“%s” is read as %s', (subject, kind) => {
    expect(read(subject, INVITED)).toMatchObject({
      kind,
      name: 'Ana Duarte',
      handle: { kind: 'linkedin', value: 'ana-duarte-porto' },
      headline: 'Structural engineer at Casa & Filhos',
    });
  });

  test('gives the note in the inviter’s own words, without greeting, buttons and footer', () => {
    expect(read('Ana Duarte wants to connect', INVITED)?.note).toBe(
      'I heard your talk on oak joints in Porto and would like to stay in touch.',
    );
  });

  test('gives no note where there is none', () => {
    const body = `Hi Tomás,\n\nAna Duarte\nStructural engineer\n\nView profile: ${LINK}`;
    expect(read('Ana Duarte wants to connect', body)).toMatchObject({ note: '', headline: 'Structural engineer' });
  });

  test('finds the profile where it only stands in the HTML', () => {
    expect(read('Ana Duarte viewed your profile', 'Ana Duarte', 'x', `<a href="${LINK}">`)?.handle.value).toBe(
      'ana-duarte-porto',
    );
  });

  test.each([
    ['a digest about nobody', '5 people viewed your profile', ''],
    ['a mail without a profile link', 'Ana Duarte wants to connect', 'Ana Duarte'],
    ['an offer of jobs', 'Tomás, your job alert for bridge builder', INVITED],
    ['a name of nothing but signs', '!!! wants to connect', ''],
  ])('says nothing of %s', (_, subject, body) => {
    expect(read(subject, body, 'LinkedIn')).toBeNull();
  });

  test('is only believed when it comes from LinkedIn and the receiving server does not say otherwise', () => {
    expect(isFromLinkedIn('invitations@linkedin.com', undefined)).toBe(true);
    expect(isFromLinkedIn('messages-noreply@e.linkedin.com', 'mx.example; dkim=pass header.d=linkedin.com')).toBe(true);
    expect(isFromLinkedIn('invitations@linkedin.com', 'mx.example; dkim=fail; dmarc=fail')).toBe(false);
    expect(isFromLinkedIn('invitations@linkedin.com.example', undefined)).toBe(false);
    expect(isFromLinkedIn('invitations@not-linkedin.com', undefined)).toBe(false);
    expect(isFromLinkedIn(null, undefined)).toBe(false);
  });
});
