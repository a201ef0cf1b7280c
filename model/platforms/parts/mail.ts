import { priceIn } from '../../billing';
import { formatNumber } from '../../format';
import { thousands } from '../../units';
import { at } from '../../workload';
import { cheapest, type Way } from '../cost';
import type { Choice, Setting, Usage, Why } from '../types';

/** Mails for confirmation and password reset: the cheapest provider that does not refuse them on a busy day. */
export function mailOf({ demand, level, workload, prices }: Setting): { usage: readonly Usage[]; choice: Choice } {
  const mails = demand.people.monthly * at(workload.values, 'auth-mails');
  const why = () => `${formatNumber(mails)} mails for confirmation and password reset`;
  const beyond = (price: string, plan: string, quantity: number): number =>
    Math.max(0, quantity - (priceIn(prices, price).included?.[plan] ?? 0));
  const ways: Way[] = [
    {
      id: 'Resend Free',
      usage: [],
      excluded:
        level.availabilityPercent === null && mails <= (priceIn(prices, 'resend.emails').included?.free ?? 0)
          ? undefined
          : 'it refuses mails beyond 100 a day',
    },
    { id: 'SES Essentials', usage: [mail('aws.ses.essentials.outbound', thousands(mails), 'Sign-in mails, SES', why)] },
    {
      id: 'Postmark Basic',
      usage: [
        mail('postmark.plan.basic', 1, 'Postmark Basic', 'per month'),
        mail('postmark.basic.emails', beyond('postmark.basic.emails', 'basic', thousands(mails)), 'Sign-in mails', why),
      ],
    },
    {
      id: 'Resend Pro',
      usage: [
        mail('resend.plan.pro', 1, 'Resend Pro', 'per month'),
        mail('resend.emails', beyond('resend.emails', 'pro', mails), 'Sign-in mails', why),
      ],
    },
  ];
  const { chosen, alternatives } = cheapest(ways, prices);
  return {
    usage: chosen.usage,
    choice: {
      id: 'mail',
      chosen: chosen.id,
      rule: "The cheapest provider; Supabase's own mail reaches the team only, and the clouds have none for sign-in. SES begins with 200 recipients a day until AWS lifts that: ask before the launch.",
      alternatives,
    },
  };
}

function mail(price: string, quantity: number, label: string, why: Why): Usage {
  return { category: 'auth', price, quantity, label, why };
}
