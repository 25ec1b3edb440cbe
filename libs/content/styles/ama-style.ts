/**
 * American Medical Association, 11th edition, as a compact CSL 1.0.2 style of our own.
 * A string and not a file, so that source and build find it alike. Numbers are printed by the list.
 */
export const AMA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" default-locale="en-US">
  <info>
    <title>American Medical Association 11th edition (Imprimatur)</title>
    <id>imprimatur-ama</id>
    <updated>2025-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always" et-al-min="7" et-al-use-first="3"/>
      <label form="short" prefix=", "/>
      <substitute>
        <names variable="editor"/>
        <text variable="publisher"/>
      </substitute>
    </names>
  </macro>
  <macro name="editor">
    <names variable="editor" suffix=".">
      <name name-as-sort-order="all" sort-separator=" " initialize-with="" delimiter=", " delimiter-precedes-last="always" et-al-min="7" et-al-use-first="3"/>
      <label form="short" prefix=", "/>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
    </choose>
  </macro>
  <macro name="published">
    <date variable="issued" prefix="Published ">
      <date-part name="month" suffix=" "/>
      <date-part name="day" suffix=", "/>
      <date-part name="year"/>
    </date>
  </macro>
  <macro name="accessed">
    <date variable="accessed" prefix="Accessed ">
      <date-part name="month" suffix=" "/>
      <date-part name="day" suffix=", "/>
      <date-part name="year"/>
    </date>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" "><number variable="edition" form="ordinal"/><text term="edition" form="short"/></group>
      </if>
      <else><text variable="edition"/></else>
    </choose>
  </macro>
  <macro name="publication">
    <group delimiter=":">
      <group delimiter="; ">
        <text variable="publisher"/>
        <text macro="year"/>
      </group>
      <text variable="page"/>
    </group>
  </macro>
  <macro name="access">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="doi:"/></if>
      <else>
        <group delimiter=". ">
          <text macro="accessed"/>
          <choose>
            <if variable="URL"><text variable="URL"/></if>
            <else><text variable="PMID" prefix="PMID: "/></else>
          </choose>
        </group>
      </else>
    </choose>
  </macro>
  <macro name="journal">
    <group delimiter=". ">
      <text variable="container-title" form="short" font-style="italic"/>
      <group delimiter=":">
        <group delimiter=";">
          <text macro="year"/>
          <group>
            <text variable="volume"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
        </group>
        <choose>
          <if variable="page"><text variable="page"/></if>
          <else><text variable="number"/></else>
        </choose>
      </group>
    </group>
  </macro>
  <citation collapse="citation-number">
    <layout delimiter="," vertical-align="sup"><text variable="citation-number"/></layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <text macro="author"/>
        <choose>
          <if type="article-journal article-magazine article-newspaper paper-conference review" match="any">
            <text variable="title"/>
            <text macro="journal"/>
          </if>
          <else-if type="chapter entry-encyclopedia entry-dictionary" match="any">
            <text variable="title"/>
            <group delimiter=" ">
              <text term="in" text-case="capitalize-first" suffix=":"/>
              <text macro="editor"/>
              <group delimiter=". ">
                <text variable="container-title" font-style="italic"/>
                <text macro="edition"/>
                <text macro="publication"/>
              </group>
            </group>
          </else-if>
          <else-if type="article" match="any">
            <text variable="title"/>
            <choose>
              <if variable="container-title"><text variable="container-title" font-style="italic"/></if>
              <else><text variable="publisher" font-style="italic"/></else>
            </choose>
            <date variable="issued" prefix="Preprint posted online ">
              <date-part name="month" suffix=" "/>
              <date-part name="day" suffix=", "/>
              <date-part name="year"/>
            </date>
          </else-if>
          <else-if type="webpage post post-weblog" match="any">
            <text variable="title"/>
            <choose>
              <if variable="container-title"><text variable="container-title"/></if>
              <else><text variable="publisher"/></else>
            </choose>
            <text macro="published"/>
          </else-if>
          <else-if type="report" match="any">
            <text variable="title" font-style="italic"/>
            <text macro="publication"/>
            <group delimiter=" ">
              <text variable="genre"/>
              <text variable="number"/>
            </group>
          </else-if>
          <else>
            <text variable="title" font-style="italic"/>
            <text variable="container-title"/>
            <text macro="edition"/>
            <text macro="publication"/>
          </else>
        </choose>
        <text macro="access"/>
      </group>
    </layout>
  </bibliography>
</style>`;
