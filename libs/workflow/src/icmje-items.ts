/** The thirteen items of the ICMJE disclosure form (ED-1). */
export const ICMJE_ITEMS = [
  { id: 'present-work', label: 'Support for the present work' },
  { id: 'grants', label: 'Grants or contracts' },
  { id: 'royalties', label: 'Royalties or licences' },
  { id: 'consulting', label: 'Consulting fees' },
  { id: 'honoraria', label: 'Payment or honoraria' },
  { id: 'testimony', label: 'Payment for expert testimony' },
  { id: 'travel', label: 'Support for meetings or travel' },
  { id: 'patents', label: 'Patents' },
  { id: 'boards', label: 'Data safety monitoring or advisory board' },
  { id: 'leadership', label: 'Leadership or fiduciary role' },
  { id: 'stock', label: 'Stock or stock options' },
  { id: 'equipment', label: 'Equipment, materials, drugs, writing, gifts or services' },
  { id: 'other', label: 'Other interests' },
] as const;
