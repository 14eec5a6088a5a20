import numpy as np, matplotlib.pyplot as plt
t=np.arange(0,25,2)
a=800*0.5**(t/4); b=400*0.5**(t/12)
fig,ax=plt.subplots(figsize=(6.5,4.2))
ax.semilogy(t,a,'o-',color='tab:red',label='isotope A')
ax.semilogy(t,b,'s--',color='tab:blue',label='isotope B')
ax.set_xlabel('time (h)'); ax.set_ylabel('activity (Bq)'); ax.set_title('Decay of two samples')
ax.set_ylim(10,1000); ax.grid(True,which='both',alpha=.3); ax.legend()
plt.show()
