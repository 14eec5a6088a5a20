import numpy as np
import matplotlib.pyplot as plt

a = np.linspace(0, 1, 41)
b = np.linspace(0, 1, 41)
A, B = np.meshgrid(a, b)
Z = 80 - 60 * (A - 0.3) ** 2 - 40 * (B - 0.7) ** 2
fig = plt.figure(figsize=(8, 6))
ax = fig.add_subplot(projection='3d')
s = ax.plot_surface(A, B, Z, cmap='viridis', rstride=1, cstride=1, linewidth=0)
fig.colorbar(s, shrink=0.6, pad=0.1, label='mIoU (%)')
ax.set_xlabel(r'$\alpha$')
ax.set_ylabel(r'$\beta$')
ax.set_zlabel('mIoU (%)')
ax.set_zlim(30, 85)
ax.set_title('Sensitivity to the loss weights')
ax.view_init(elev=28, azim=-60)
plt.savefig('surf_resp.png')
