const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthTerms = MONTHS.map(
  (name, index) => `<term name="month-${String(index + 1).padStart(2, '0')}">${name}</term>`,
).join('\n    ');

/** The few en-US terms that our styles use, in CSL 1.0.2 locale form. */
export const EN_US_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <style-options punctuation-in-quote="true"/>
  <date form="text">
    <date-part name="month" suffix=" "/>
    <date-part name="day" suffix=", "/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="and">and</term>
    <term name="et-al">et al</term>
    <term name="in">in</term>
    <term name="accessed">accessed</term>
    <term name="retrieved">retrieved</term>
    <term name="no date">no date</term>
    <term name="no date" form="short">n.d.</term>
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">-</term>
    <term name="ordinal">th</term>
    <term name="ordinal-01">st</term>
    <term name="ordinal-02">nd</term>
    <term name="ordinal-03">rd</term>
    <term name="ordinal-11">th</term>
    <term name="ordinal-12">th</term>
    <term name="ordinal-13">th</term>
    <term name="page" form="short">p</term>
    <term name="volume" form="short">vol</term>
    <term name="issue" form="short">no</term>
    <term name="number" form="short">no</term>
    <term name="edition" form="short">ed</term>
    <term name="editor">
      <single>editor</single>
      <multiple>editors</multiple>
    </term>
    <term name="editor" form="short">
      <single>ed</single>
      <multiple>eds</multiple>
    </term>
    <term name="season-01">Spring</term>
    <term name="season-02">Summer</term>
    <term name="season-03">Autumn</term>
    <term name="season-04">Winter</term>
    ${monthTerms}
  </terms>
</locale>`;
