import matplotlib.pyplot as plt
import numpy as np
n = np.arange(0, 11)
p = np.array([0.0010, 0.0098, 0.0439, 0.1172, 0.2051, 0.2461, 0.2051, 0.1172, 0.0439, 0.0098, 0.0010])
fig, (a, b) = plt.subplots(1, 2, figsize=(11, 4.5))
a.stem(n, p, linefmt='C0-', markerfmt='C0o', basefmt='k-')
a.set_title('Probability mass function'); a.set_xlabel('Number of heads k'); a.set_ylabel('P(X = k)'); a.set_xticks(n)
b.step(n, np.cumsum(p), where='post', color='C1')
b.axhline(0.5, ls='--', color='gray')
b.set_title('Cumulative distribution'); b.set_xlabel('Number of heads k'); b.set_ylabel('P(X ≤ k)'); b.set_xticks(n); b.set_ylim(0, 1.05)
fig.suptitle('Ten tosses of a fair coin')
plt.tight_layout(); plt.show()
