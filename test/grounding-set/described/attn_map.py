import numpy as np
import matplotlib.pyplot as plt

src = ['the', 'black', 'cat', 'sat', 'down', '<eos>']
tgt = ['le', 'chat', 'noir', "s'est", 'assis']
A = np.array([[0.82, 0.05, 0.08, 0.02, 0.01, 0.02],
              [0.06, 0.14, 0.73, 0.04, 0.01, 0.02],
              [0.03, 0.79, 0.12, 0.03, 0.02, 0.01],
              [0.02, 0.02, 0.15, 0.55, 0.20, 0.06],
              [0.01, 0.01, 0.03, 0.47, 0.40, 0.08]])
plt.figure(figsize=(6.5, 5))
plt.imshow(A, cmap='viridis', aspect='auto', vmin=0, vmax=1)
plt.colorbar(label='Attention weight')
plt.xticks(range(len(src)), src)
plt.yticks(range(len(tgt)), tgt)
for i in range(A.shape[0]):
    for j in range(A.shape[1]):
        plt.text(j, i, f'{A[i, j]:.2f}', ha='center', va='center', color='white' if A[i, j] < 0.6 else 'black', fontsize=9)
plt.xlabel('Source tokens')
plt.ylabel('Target tokens')
plt.title('Cross-attention, layer 6, head 3')
plt.savefig('attn_map.png')
