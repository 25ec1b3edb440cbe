import { Button, Stack, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Empty } from '../../components/empty';
import { Page } from '../../components/page';
import { Read } from '../../components/read';
import { useWords } from '../../i18n/use-words';
import { ExportPanel } from './export-panel';
import { addressOf, filtersIn } from './filters';
import { TrailFilters } from './trail-filters';
import { TrailRow } from './trail-row';
import { trailWords } from './trail.words';
import { useTrail } from './use-trail';

/** The trail: searched, read, taken away; never changed. */
export function TrailPage() {
  const say = useWords(trailWords);
  const [address, setAddress] = useSearchParams();
  const filters = filtersIn(address);
  const order = address.get('order') === 'asc' ? 'asc' : 'desc';
  const trail = useTrail(filters, order);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <TrailFilters
        key={address.toString()}
        filters={filters}
        order={order}
        onSearch={(asked, way) => setAddress(addressOf(asked, way))}
      />
      <Read query={trail}>
        {({ pages }) => {
          const events = pages.flatMap((page) => page.events);
          if (events.length === 0) return <Empty>{say('nothing')}</Empty>;
          return (
            <Stack gap="xs">
              <Text role="status" size="sm" c="dimmed">
                {say('shown', { count: events.length })}
              </Text>
              <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                {events.map((event) => (
                  <TrailRow key={event.seq} event={event} />
                ))}
              </Stack>
              {trail.hasNextPage && (
                <Button
                  variant="default"
                  loading={trail.isFetchingNextPage}
                  onClick={() => void trail.fetchNextPage()}
                >
                  {say('more')}
                </Button>
              )}
            </Stack>
          );
        }}
      </Read>
      <ExportPanel filters={filters} />
    </Page>
  );
}
