import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns

rng = np.random.default_rng(4)
names = ['Eager', 'TorchScript', 'TensorRT', 'ONNX']
data = [rng.normal(38, 5, 300), rng.normal(29, 4, 300), rng.normal(14, 1.5, 300), rng.normal(22, 3, 300)]
x = np.repeat(names, 300)
y = np.concatenate(data)
fig, ax = plt.subplots(figsize=(6.4, 4.2))
sns.violinplot(x=x, y=y, palette='Set2', inner='quartile', ax=ax)
ax.set_ylabel('Inference latency (ms)')
ax.set_xlabel('Runtime')
ax.set_title('Latency distribution over 300 requests')
ax.set_ylim(0, 60)
plt.tight_layout()
plt.savefig('violin-latency.png', dpi=130)
