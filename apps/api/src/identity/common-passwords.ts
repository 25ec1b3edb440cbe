/**
 * What the most used passwords are made of, lower case. Passwords of twelve characters and more that
 * people guess first are these words, repeated or followed by digits and marks.
 */
export const COMMON_PASSWORD_WORDS: readonly string[] = `
password passwort passw0rd passphrase motdepasse contrasena wachtwoord parola senha secret geheim
qwerty qwertz azerty qwertyuiop asdfghjkl zxcvbnm asdf qazwsx qaz2wsx 1q2w3e4r zaq12wsx
letmein welcome willkommen bienvenue login logon signin access open sesame opensesame changeme
default admin administrator root user username guest test testing tester demo sample temp temporary
master superman batman spiderman wonderwoman starwars skywalker pokemon naruto minecraft
dragon monkey football baseball basketball soccer hockey golfer tennis cricket
iloveyou loveyou lovely love sweetheart darling honey angel princess prince queen king
sunshine summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
shadow hunter killer ranger buster soldier warrior samurai ninja wizard magic
michael jennifer jessica daniel charlie thomas jordan robert andrew ashley nicole michelle joshua
matthew anthony william george maggie amanda joseph hannah samantha alexander benjamin
flower butterfly rainbow chocolate cookie banana orange cheese pepper ginger vanilla
computer internet server network windows microsoft google facebook apple samsung android iphone
whatever nothing trustno1 trust freedom forever friends friend family mother father brother sister
mustang ferrari porsche mercedes corvette harley yamaha honda toyota
liverpool arsenal chelsea barcelona realmadrid juventus bayern
hello world helloworld bonjour hallo please thankyou goodluck
doctor nurse hospital medicine medical clinic clinician patient health surgery surgeon physician
editor editorial author reviewer review compliance journal article publish imprimatur
correct horse battery staple
abcdef abcdefg abcdefgh abcd1234 abc123 a1b2c3d4 aaaaaa xxxxxx
company office business manager finance service support helpdesk
london paris berlin newyork chicago boston texas dallas california america england deutschland france
jesus christ heaven blessed faith church
secure security private letme nopassword mypassword yourpassword thispassword
`
  .trim()
  .split(/\s+/);
