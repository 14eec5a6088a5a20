import numpy as np, matplotlib.pyplot as plt
x=np.linspace(0,1.2,400)
fig,axs=plt.subplots(3,1,figsize=(6,6),sharex=True)
for n,ax,c in zip([1,2,3],axs,['teal','darkorange','purple']):
    y=4*np.sin(n*np.pi*x/1.2)/n
    ax.plot(x,y,color=c); ax.plot(x,-y,color=c,linestyle='--')
    ax.axhline(0,color='gray',lw=.8)
    ax.set_title(f'mode n = {n}'); ax.set_ylim(-5,5); ax.set_ylabel('y (mm)')
axs[-1].set_xlabel('position along string (m)')
fig.tight_layout(); plt.show()
