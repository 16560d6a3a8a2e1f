import { isSafeAddress } from '../../model/address.ts';
import { h, textOfAttribute, type Component } from '../component.ts';

/** A video elsewhere: a link, so that nothing loads from a third party. */
export const video: Component = {
  name: 'Video',
  label: 'Video op een andere site',
  attributes: {
    url: { kind: 'url', required: true },
    titel: { kind: 'text', required: true },
    transcript: { kind: 'url' },
  },
  children: 'none',
  toHast(props, _children, context) {
    const url = textOfAttribute(props, 'url') ?? '';
    const transcript = textOfAttribute(props, 'transcript');
    const title = textOfAttribute(props, 'titel') ?? url;
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
    return h(
      'p',
      { className: ['video'] },
      isSafeAddress(url) ? h('a', { href: url }, `${context.label('videoWatch')} ${title}`) : title,
      host !== '' && ` (${host})`,
      transcript !== undefined &&
        isSafeAddress(transcript) && [' · ', h('a', { href: transcript }, context.label('videoTranscript'))],
    );
  },
  toMarkdown(props) {
    return {
      before: `Video: [${(textOfAttribute(props, 'titel') ?? '').replace(/[[\]\\]/g, '\\$&')}](<${textOfAttribute(props, 'url') ?? ''}>)`,
      after: '',
    };
  },
};
