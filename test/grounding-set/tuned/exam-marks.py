import matplotlib.pyplot as plt
edges=[0,10,20,30,40,50,60,70,80,90,100]
n=[1,2,4,7,12,18,21,14,8,3]
fig,ax=plt.subplots(figsize=(6.5,4))
bars=ax.bar(edges[:-1],n,width=10,align='edge',color='slateblue',edgecolor='white')
ax.bar_label(bars)
ax.axvline(50,color='black',linestyle=':',label='pass mark')
ax.set_xticks(edges); ax.set_xlabel('mark (%)'); ax.set_ylabel('number of students'); ax.set_title('Statistics I, final exam')
ax.legend()
plt.show()
