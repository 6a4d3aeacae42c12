import { describe, expect, test } from 'vitest';
import { isOffer } from './offers.ts';

describe('An offer', () => {
  test.each([
    'I can lend you the ladder on Saturday.',
    'Happy to read your essay if you send it before Thursday.',
    'We’ve a spare ticket, yours if you want it.',
    'There is a room for you.',
    'Should I stay with the little one while you go up?',
    'Soll ich dir meinen Dachträger leihen?',
    'Die Schulbücher könnt ihr gern haben.',
    'Si tu veux, je passe demain avec l’échelle.',
    'Veux-tu que j’appelle la mairie ?',
    '¿Quieres que hable yo con la tutora?',
    'Puedo prestarte mi carro el puente.',
  ])('is not told as help given: %s', (quote) => {
    expect(isOffer(quote)).toBe(true);
  });

  test.each([
    'The form is on the second floor, ask for Mr Kent.',
    'I fixed your chain and oiled it.',
    'In your shoes I’d ask for the scan results on paper.',
    'It opens at nine, but be there by half eight if you want a table.',
    'Ich habe Ihren Antrag durchgesehen und die zwei Kreuze ergänzt.',
    'Oui, tu peux congeler la pâte crue, trois mois max.',
    'De paso te cambié la bombilla del rellano.',
    '',
  ])('is not seen in what was given: %s', (quote) => {
    expect(isOffer(quote)).toBe(false);
  });
});
