/** A data channel whose state and messages the test decides. */
export class FakeChannel extends EventTarget {
  readyState = 'connecting';
  readonly sent: string[] = [];
  send(data: string): void {
    if (data.includes('too large')) throw new TypeError('Too large.');
    this.sent.push(data);
  }
  close(): void {
    this.readyState = 'closed';
  }
  open(): void {
    this.readyState = 'open';
    this.dispatchEvent(new Event('open'));
  }
  receive(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

/** A peer connection without a network. It writes down what is called. */
export class FakePeer extends EventTarget {
  static readonly OFFER = 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n';
  /** The one made last. */
  static last: FakePeer | undefined;
  connectionState = 'new';
  localDescription: { readonly sdp: string } | null = null;
  readonly channel = new FakeChannel();
  readonly calls: unknown[] = [];
  constructor(configuration?: unknown) {
    super();
    this.calls.push(['new', configuration]);
    FakePeer.last = this;
  }
  createDataChannel(label: string): FakeChannel {
    this.calls.push(['createDataChannel', label]);
    return this.channel;
  }
  createOffer(): Promise<{ type: 'offer'; sdp: string }> {
    this.calls.push(['createOffer']);
    return Promise.resolve({ type: 'offer', sdp: FakePeer.OFFER });
  }
  setLocalDescription(description: { sdp?: string }): Promise<void> {
    this.calls.push(['setLocalDescription', description]);
    this.localDescription = { sdp: description.sdp ?? '' };
    return Promise.resolve();
  }
  setRemoteDescription(description: { sdp: string }): Promise<void> {
    this.calls.push(['setRemoteDescription', description]);
    if (description.sdp.startsWith('v=')) return Promise.resolve();
    return Promise.reject(new TypeError('Expect line: v='));
  }
  close(): void {
    this.calls.push(['close']);
    this.connectionState = 'closed';
  }
  become(state: string): void {
    this.connectionState = state;
    this.dispatchEvent(new Event('connectionstatechange'));
  }
  connect(): void {
    this.become('connected');
    this.channel.open();
  }
}
